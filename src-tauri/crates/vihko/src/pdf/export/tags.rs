//! The structure tree, and the way back to it from what is marked on the pages.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::draw::Marked;
use super::finish::{change, language_tag};
use crate::error::{Error, Result};
use crate::pdf::pages::{HEIGHT, MM_PER_PT, Node, NodeId, Owner, Pages, Role, Shape};

/// A child of an element: another element, or a stretch on a page.
enum Kid {
    Element(NodeId),
    Stretch { page: usize, number: i64 },
}

/// Adds the tree to the catalog and the pages.
pub fn add(pdf: &mut Document, root: ObjectId, pages: &Pages, marked: &Marked) -> Result<()> {
    let page_ids: Vec<ObjectId> = pdf.page_iter().collect();
    let nodes = &pages.structure.nodes;
    let tree = pdf.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| pdf.new_object_id()).collect();
    let kids = kids(nodes, marked);
    for (node, ((it, id), kids)) in nodes.iter().zip(&ids).zip(&kids).enumerate() {
        let parent = match it.parent {
            Some(parent) => at(&ids, parent)?,
            None => tree,
        };
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => it.role.tag(),
            "P" => parent,
        };
        if let Some(language) = it.language {
            element.set("Lang", text_string(language_tag(language)));
        }
        if let Some(alternative) = &it.alternative {
            element.set("Alt", text_string(alternative));
        }
        if let Some(attributes) = attributes(it.role, node, pages) {
            element.set("A", attributes);
        }
        let home = kids.iter().find_map(|kid| match kid {
            Kid::Stretch { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        if let Some(home) = home {
            element.set("Pg", at(&page_ids, home)?);
        }
        let mut list = Vec::with_capacity(kids.len());
        for kid in kids {
            list.push(match kid {
                Kid::Element(child) => Object::Reference(at(&ids, *child)?),
                Kid::Stretch { page, number } if Some(*page) == home => Object::Integer(*number),
                Kid::Stretch { page, number } => Object::Dictionary(dictionary! {
                    "Type" => "MCR",
                    "Pg" => at(&page_ids, *page)?,
                    "MCID" => *number,
                }),
            });
        }
        if !list.is_empty() {
            element.set("K", list);
        }
        pdf.set_object(*id, element);
    }
    let mut ways_back = Vec::new();
    for (page, id) in page_ids.iter().enumerate() {
        let owners: Result<Vec<Object>> = marked
            .0
            .iter()
            .filter(|(on, ..)| *on == page)
            .map(|(.., node)| at(&ids, *node).map(Object::Reference))
            .collect();
        let owners = pdf.add_object(owners?);
        ways_back.push(Object::Integer(page as i64));
        ways_back.push(Object::Reference(owners));
        let page_dict = change(pdf, *id)?;
        page_dict.set("StructParents", page as i64);
        page_dict.set("Tabs", "S");
        page_dict.remove(b"Annots");
    }
    let parent_tree = pdf.add_object(dictionary! { "Nums" => ways_back });
    pdf.set_object(
        tree,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => at(&ids, 0)?,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => page_ids.len() as i64,
        },
    );
    let catalog = change(pdf, root)?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn at(ids: &[ObjectId], place: usize) -> Result<ObjectId> {
    ids.get(place)
        .copied()
        .ok_or_else(|| Error::internal("a structure element or page is missing"))
}

/// The children of every element in reading order. Children without content keep their place among the others.
fn kids(nodes: &[Node], marked: &Marked) -> Vec<Vec<Kid>> {
    // Where each element's content begins, counted in stretches.
    let mut first = vec![usize::MAX; nodes.len()];
    let mut kids: Vec<Vec<(usize, Kid)>> = nodes.iter().map(|_| Vec::new()).collect();
    for (order, (page, number, node)) in marked.0.iter().enumerate() {
        if let (Some(first), Some(kids)) = (first.get_mut(*node), kids.get_mut(*node)) {
            *first = order.min(*first);
            kids.push((
                order,
                Kid::Stretch {
                    page: *page,
                    number: *number,
                },
            ));
        }
    }
    // Children stand after their parents, so that going backwards meets them first.
    for (node, it) in nodes.iter().enumerate().rev() {
        let begins = first.get(node).copied().unwrap_or(usize::MAX);
        if let Some(parent) = it.parent
            && let Some(slot) = first.get_mut(parent)
        {
            *slot = begins.min(*slot);
        }
    }
    for (node, it) in nodes.iter().enumerate() {
        let begins = first.get(node).copied().unwrap_or(usize::MAX);
        if let Some(list) = it.parent.and_then(|parent| kids.get_mut(parent)) {
            list.push((begins, Kid::Element(node)));
        }
    }
    kids.into_iter()
        .map(|mut list| {
            let mixed = list
                .iter()
                .any(|(_, kid)| matches!(kid, Kid::Stretch { .. }));
            if mixed {
                list.sort_by_key(|(order, _)| *order);
            }
            list.into_iter().map(|(_, kid)| kid).collect()
        })
        .collect()
}

fn attributes(role: Role, node: NodeId, pages: &Pages) -> Option<Dictionary> {
    let scope = |scope: &str| Some(dictionary! { "O" => "Table", "Scope" => scope });
    let list = |numbering: &str| Some(dictionary! { "O" => "List", "ListNumbering" => numbering });
    match role {
        Role::ColumnTH => scope("Column"),
        Role::RowTH => scope("Row"),
        Role::Bullets => list("Disc"),
        Role::Pairs => list("None"),
        Role::Figure => Some(dictionary! {
            "O" => "Layout",
            "Placement" => "Inline",
            "BBox" => extent(node, pages),
        }),
        Role::Document
        | Role::H1
        | Role::H2
        | Role::H3
        | Role::P
        | Role::Span
        | Role::LI
        | Role::Lbl
        | Role::LBody
        | Role::Table
        | Role::THead
        | Role::TBody
        | Role::TFoot
        | Role::TR
        | Role::TD => None,
    }
}

/// The rectangle around an element's boxes and pictures, in points.
fn extent(node: NodeId, pages: &Pages) -> Vec<Object> {
    let (mut left, mut top, mut right, mut bottom) = (f32::MAX, f32::MAX, 0.0_f32, 0.0_f32);
    let items = pages.pages.iter().flat_map(|page| &page.items);
    for item in items.filter(|item| item.owner == Owner::Node(node)) {
        if let Shape::Box {
            x,
            y,
            width,
            height,
            ..
        }
        | Shape::Picture {
            x,
            y,
            width,
            height,
            ..
        } = item.shape
        {
            left = left.min(x);
            top = top.min(y);
            right = right.max(x + width);
            bottom = bottom.max(y + height);
        }
    }
    [left, HEIGHT - bottom, right, HEIGHT - top]
        .map(|mm| Object::Real((mm / MM_PER_PT * 100.0).round() / 100.0))
        .to_vec()
}
