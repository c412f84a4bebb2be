//! The structure tree, and the way back to it from what is marked on the pages.

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use super::draw::Marked;
use super::finish::{change, language_tag};
use super::syntax::{self, Spelled};
use crate::error::{Error, Result};
use crate::pdf::pages::{HEIGHT, MM_PER_PT, Node, NodeId, Owner, Pages, Role, Shape};

/// A child of an element: another element, or a stretch on a page.
enum Kid {
    Element(NodeId),
    Stretch { page: usize, number: i64 },
}

/// Adds the tree to the catalog and the pages. There are so many elements that they are spelled out at once.
pub fn add(pdf: &mut Document, root: ObjectId, pages: &Pages, marked: &Marked) -> Result<Spelled> {
    let page_ids: Vec<ObjectId> = pdf.page_iter().collect();
    let nodes = &pages.structure.nodes;
    let tree = pdf.new_object_id();
    let mut elements = Spelled::from(pdf.max_id + 1);
    pdf.max_id += nodes.len() as u32;
    let first = elements.first;
    let id = |node: NodeId| (first + node as u32, 0);
    let kids = kids(nodes, marked);
    for (node, (it, kids)) in nodes.iter().zip(&kids).enumerate() {
        let out = &mut elements.bytes;
        out.extend(b"<</S/");
        out.extend(it.role.tag().bytes());
        out.extend(b"/P ");
        syntax::reference(out, it.parent.map_or(tree, id));
        if let Some(language) = it.language {
            out.extend(b"/Lang");
            syntax::object(out, &text_string(language_tag(language)));
        }
        if let Some(alternative) = &it.alternative {
            out.extend(b"/Alt");
            syntax::object(out, &text_string(alternative));
        }
        attributes(out, it.role, node, pages);
        let home = kids.iter().find_map(|kid| match kid {
            Kid::Stretch { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        if let Some(home) = home {
            out.extend(b"/Pg ");
            syntax::reference(out, at(&page_ids, home)?);
        }
        if !kids.is_empty() {
            out.extend(b"/K[");
            for (place, kid) in kids.iter().enumerate() {
                if place > 0 {
                    out.push(b' ');
                }
                match kid {
                    Kid::Element(child) => syntax::reference(out, id(*child)),
                    Kid::Stretch { page, number } if Some(*page) == home => {
                        syntax::integer(out, *number);
                    }
                    Kid::Stretch { page, number } => {
                        out.extend(b"<</Type/MCR/Pg ");
                        syntax::reference(out, at(&page_ids, *page)?);
                        out.extend(b"/MCID ");
                        syntax::integer(out, *number);
                        out.extend(b">>");
                    }
                }
            }
            out.push(b']');
        }
        out.extend(b">>");
        elements.end();
    }
    let mut ways_back = Vec::new();
    let by_page = marked.0.chunk_by(|a, b| a.0 == b.0);
    let mut by_page = by_page.peekable();
    for (page, page_id) in page_ids.iter().enumerate() {
        let owners = by_page.next_if(|marked| marked.first().is_some_and(|it| it.0 == page));
        let owners = owners.unwrap_or_default().iter();
        let owners: Vec<Object> = owners.map(|it| Object::Reference(id(it.2))).collect();
        let owners = pdf.add_object(owners);
        ways_back.push(Object::Integer(page as i64));
        ways_back.push(Object::Reference(owners));
        let page_dict = change(pdf, *page_id)?;
        page_dict.set("StructParents", page as i64);
        page_dict.set("Tabs", "S");
        page_dict.remove(b"Annots");
    }
    let parent_tree = pdf.add_object(dictionary! { "Nums" => ways_back });
    pdf.set_object(
        tree,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => id(0),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => page_ids.len() as i64,
        },
    );
    let catalog = change(pdf, root)?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(elements)
}

fn at(ids: &[ObjectId], place: usize) -> Result<ObjectId> {
    ids.get(place)
        .copied()
        .ok_or_else(|| Error::internal("a marked page is missing"))
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

fn attributes(out: &mut Vec<u8>, role: Role, node: NodeId, pages: &Pages) {
    match role {
        Role::ColumnTH => out.extend(b"/A<</O/Table/Scope/Column>>"),
        Role::RowTH => out.extend(b"/A<</O/Table/Scope/Row>>"),
        Role::Bullets => out.extend(b"/A<</O/List/ListNumbering/Disc>>"),
        Role::Pairs => out.extend(b"/A<</O/List/ListNumbering/None>>"),
        Role::Figure => {
            out.extend(b"/A<</O/Layout/Placement/Inline/BBox");
            syntax::object(out, &extent(node, pages).into());
            out.extend(b">>");
        }
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
        | Role::TD => {}
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
