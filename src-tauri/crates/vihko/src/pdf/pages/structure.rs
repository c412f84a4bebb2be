//! What each piece of text on the pages is to a reader who hears them.

use crate::text::Language;

/// A node of the structure tree, by its place in [`Structure::nodes`].
pub type NodeId = usize;

/// The structure tree. Nodes come in reading order, each after its parent; the first is the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Structure {
    /// The nodes.
    pub nodes: Vec<Node>,
}

/// One structure element.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its parent; only the document has none.
    pub parent: Option<NodeId>,
    /// Its language, where it is not its parent's.
    pub language: Option<Language>,
    /// What a voice says in its place.
    pub alternative: Option<String>,
}

/// The standard structure types that papers use (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The whole paper.
    Document,
    /// The title.
    H1,
    /// A section's heading.
    H2,
    /// The heading of a part of a section.
    H3,
    /// A paragraph.
    P,
    /// A stretch of text within another element.
    Span,
    /// A list with bullets.
    Bullets,
    /// A list of names and their values.
    Pairs,
    /// An item of a list.
    LI,
    /// An item's bullet or name.
    Lbl,
    /// An item's content.
    LBody,
    /// A table.
    Table,
    /// A table's header rows.
    THead,
    /// A table's body.
    TBody,
    /// A table's row of sums.
    TFoot,
    /// A row.
    TR,
    /// A cell that names its column.
    ColumnTH,
    /// A cell that names its row.
    RowTH,
    /// A cell with a value.
    TD,
    /// Something drawn.
    Figure,
}

impl Role {
    /// The type's name in a PDF.
    pub fn tag(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::H3 => "H3",
            Role::P => "P",
            Role::Span => "Span",
            Role::Bullets | Role::Pairs => "L",
            Role::LI => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::Table => "Table",
            Role::THead => "THead",
            Role::TBody => "TBody",
            Role::TFoot => "TFoot",
            Role::TR => "TR",
            Role::ColumnTH | Role::RowTH => "TH",
            Role::TD => "TD",
            Role::Figure => "Figure",
        }
    }
}

impl Structure {
    /// A tree that has its root only.
    pub fn new() -> Structure {
        Structure {
            nodes: vec![Node {
                role: Role::Document,
                parent: None,
                language: None,
                alternative: None,
            }],
        }
    }

    /// Adds an element as its parent's last child.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.nodes.push(Node {
            role,
            parent: Some(parent),
            language: None,
            alternative: None,
        });
        self.nodes.len() - 1
    }

    /// Adds a stretch of text in another language.
    pub fn passage(&mut self, parent: NodeId, language: Language) -> NodeId {
        self.nodes.push(Node {
            role: Role::Span,
            parent: Some(parent),
            language: Some(language),
            alternative: None,
        });
        self.nodes.len() - 1
    }

    /// Adds something drawn, with what a voice says for it.
    pub fn figure(&mut self, parent: NodeId, alternative: &str) -> NodeId {
        self.nodes.push(Node {
            role: Role::Figure,
            parent: Some(parent),
            language: None,
            alternative: Some(alternative.to_owned()),
        });
        self.nodes.len() - 1
    }

    /// How many ancestors a node has.
    pub fn depth(&self, node: NodeId) -> usize {
        std::iter::successors(self.parent(node), |up| self.parent(*up)).count()
    }

    fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.nodes.get(node).and_then(|node| node.parent)
    }
}

impl Default for Structure {
    fn default() -> Structure {
        Structure::new()
    }
}
