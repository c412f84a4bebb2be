### The papers: which there are and what they need.

paper-kind-kuukausiraportti = Monthly report to the municipality

paper-need-month = a month
paper-need-person = a person
