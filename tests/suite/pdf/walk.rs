//! Our own walk through a paper's structure: from its elements to what the pages mark, and back.

use lopdf::content::Content;
use lopdf::{Dictionary, Document as Pdf, Object, ObjectId};
use vihko::pdf;

use super::{papers, today};

/// A paper with its pages in order.
pub struct Tree<'a> {
    pub pdf: &'a Pdf,
    /// The pages.
    pub pages: Vec<ObjectId>,
}

impl Tree<'_> {
    pub fn dict<'b>(&'b self, object: &'b Object) -> &'b Dictionary {
        self.pdf.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn array(&self, object: &Object) -> Vec<Object> {
        let held = self.pdf.dereference(object).unwrap().1;
        held.as_array()
            .cloned()
            .unwrap_or_else(|_| vec![object.clone()])
    }

    pub fn page(&self, of: &Dictionary) -> usize {
        let id = of.get(b"Pg").unwrap().as_reference().unwrap();
        self.pages.iter().position(|page| *page == id).unwrap()
    }

    pub fn children(&self, element: &Dictionary) -> Vec<Object> {
        element
            .get(b"K")
            .map_or_else(|_| Vec::new(), |kids| self.array(kids))
    }

    /// Every stretch below an element, with the name of the element that holds it, in reading order.
    fn stretches(&self, element: &Dictionary, found: &mut Vec<(usize, i64, String)>) {
        let tag =
            String::from_utf8_lossy(element.get(b"S").unwrap().as_name().unwrap()).into_owned();
        for kid in self.children(element) {
            if let Ok(number) = kid.as_i64() {
                found.push((self.page(element), number, tag.clone()));
                continue;
            }
            let kid = self.dict(&kid);
            match kid.get(b"MCID") {
                Ok(number) => found.push((self.page(kid), number.as_i64().unwrap(), tag.clone())),
                Err(_) => self.stretches(kid, found),
            }
        }
    }

    /// The names of an element's children that are elements.
    fn tags(&self, element: &Dictionary) -> Vec<String> {
        let kids = self.children(element);
        let elements = kids.iter().filter(|kid| kid.as_reference().is_ok());
        elements
            .map(|kid| self.dict(kid).get(b"S").unwrap().as_name().unwrap())
            .map(|tag| String::from_utf8_lossy(tag).into_owned())
            .collect()
    }

    /// The number of cells of each row of each table.
    fn rows(&self, element: &Dictionary, tables: &mut Vec<Vec<usize>>) {
        match element.get(b"S").unwrap().as_name().unwrap() {
            b"Table" => tables.push(Vec::new()),
            b"TR" => {
                let cells = self.tags(element);
                assert!(
                    cells.iter().all(|tag| tag == "TH" || tag == "TD"),
                    "{cells:?}"
                );
                tables.last_mut().unwrap().push(cells.len());
            }
            _ => {}
        }
        for kid in self
            .children(element)
            .iter()
            .filter(|kid| kid.as_reference().is_ok())
        {
            self.rows(self.dict(kid), tables);
        }
    }
}

/// What a page's content marks as belonging to elements: number and name. Text outside any mark fails.
fn marked(pdf: &Pdf, page: ObjectId) -> Vec<(i64, String)> {
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    let (mut found, mut open) = (Vec::new(), 0);
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                assert_eq!(open, 0, "marks within marks");
                open += 1;
                let tag = String::from_utf8_lossy(operation.operands[0].as_name().unwrap());
                let properties = operation.operands[1].as_dict().unwrap();
                match properties.get(b"MCID") {
                    Ok(number) => found.push((number.as_i64().unwrap(), tag.into_owned())),
                    Err(_) => assert_eq!(tag, "Artifact"),
                }
            }
            "EMC" => open -= 1,
            "TJ" | "Tj" | "re" | "S" | "f" => assert_eq!(open, 1, "{operation:?}"),
            _ => {}
        }
    }
    assert_eq!(open, 0);
    found
}

#[test]
fn every_stretch_belongs_to_one_element_and_leads_back_to_it_in_reading_order() {
    for (name, document, data) in papers::all() {
        let bytes = pdf::render(&document, data.as_ref(), today()).unwrap();
        let pdf = Pdf::load_mem(&bytes).unwrap();
        let tree = Tree {
            pdf: &pdf,
            pages: pdf.page_iter().collect(),
        };
        let root = tree.dict(pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let top = tree.dict(root.get(b"K").unwrap());
        let mut from_tree = Vec::new();
        tree.stretches(top, &mut from_tree);
        let mut on_pages = Vec::new();
        for (page, id) in tree.pages.iter().enumerate() {
            on_pages.extend(
                marked(&pdf, *id)
                    .into_iter()
                    .map(|(number, tag)| (page, number, tag)),
            );
        }
        assert_eq!(from_tree, on_pages, "{name}");
        let ways_back = tree.dict(root.get(b"ParentTree").unwrap());
        let ways_back = tree.array(ways_back.get(b"Nums").unwrap());
        assert_eq!(ways_back.len(), 2 * tree.pages.len(), "{name}");
        for (page, id) in tree.pages.iter().enumerate() {
            let key = pdf
                .get_dictionary(*id)
                .unwrap()
                .get(b"StructParents")
                .unwrap();
            assert_eq!(key, &ways_back[2 * page], "{name}");
            let owners = tree.array(&ways_back[2 * page + 1]);
            let numbers = marked(&pdf, *id);
            assert_eq!(owners.len(), numbers.len(), "{name}");
            for (owner, (number, _)) in owners.iter().zip(&numbers) {
                let mut held = Vec::new();
                let owner = tree.dict(owner);
                tree.stretches(owner, &mut held);
                assert!(
                    held.iter().any(|(on, it, _)| (*on, it) == (page, number)),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells() {
    let mut n_tables = 0;
    for (name, document, _) in papers::all() {
        let pdf = Pdf::load_mem(&pdf::render(&document, None, today()).unwrap()).unwrap();
        let tree = Tree {
            pdf: &pdf,
            pages: pdf.page_iter().collect(),
        };
        let root = tree.dict(pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let mut tables = Vec::new();
        tree.rows(tree.dict(root.get(b"K").unwrap()), &mut tables);
        for rows in &tables {
            assert!(
                rows.iter().all(|n_cells| *n_cells == rows[0]),
                "{name}: {rows:?}"
            );
        }
        n_tables += tables.len();
    }
    assert!(n_tables >= 5);
}
