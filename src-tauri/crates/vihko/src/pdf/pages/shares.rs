//! How columns share a width.

/// Widths between `least` and `wished` that fill the room; above `wished` where it is larger. Where it is too small, the
/// widest give way: a long name is broken before a figure is.
pub fn shared(room: f32, least: &[f32], wished: &[f32], weights: &[u16]) -> Vec<f32> {
    let needed: f32 = least.iter().sum();
    if needed > room {
        let most = level(room, least);
        return least.iter().map(|width| width.min(most)).collect();
    }
    let mut widths = least.to_vec();
    let mut left = room - needed;
    // Each round fills at least one column or uses the room up.
    for _ in 0..widths.len() {
        let open = |i: usize, width: f32| wished.get(i).is_some_and(|wish| *wish - width > 0.01);
        let weight: f32 = pairs(&widths, weights)
            .filter(|(i, width, _)| open(*i, *width))
            .map(|(.., weight)| weight)
            .sum();
        if weight <= 0.0 || left <= 0.01 {
            break;
        }
        let step = pairs(&widths, weights)
            .filter(|(i, width, _)| open(*i, *width))
            .map(|(i, width, w)| (wished.get(i).copied().unwrap_or(0.0) - width) / w)
            .fold(left / weight, f32::min);
        for (i, width) in widths.iter_mut().enumerate() {
            if open(i, *width) {
                let add = step * weights.get(i).copied().unwrap_or(1).max(1) as f32;
                *width += add;
                left -= add;
            }
        }
    }
    let weight: f32 = weights.iter().map(|w| f32::from(*w)).sum();
    if weight > 0.0 {
        for (width, w) in widths.iter_mut().zip(weights) {
            *width += left.max(0.0) * f32::from(*w) / weight;
        }
    }
    widths
}

/// How wide the widest may be for all to fit into the room.
fn level(room: f32, widths: &[f32]) -> f32 {
    let mut widths = widths.to_vec();
    widths.sort_unstable_by(f32::total_cmp);
    let (mut room, mut level) = (room, 0.0);
    for (place, width) in widths.iter().enumerate() {
        level = room / (widths.len() - place) as f32;
        if *width > level {
            break;
        }
        room -= width;
    }
    level
}

fn pairs<'a>(
    widths: &'a [f32],
    weights: &'a [u16],
) -> impl Iterator<Item = (usize, f32, f32)> + 'a {
    widths
        .iter()
        .zip(weights)
        .enumerate()
        .map(|(i, (width, weight))| (i, *width, f32::from((*weight).max(1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_width_is_shared_by_need_and_then_by_weight() {
        assert_eq!(
            shared(100.0, &[10.0, 10.0], &[20.0, 20.0], &[1, 3]),
            [35.0, 65.0]
        );
        assert_eq!(
            shared(30.0, &[10.0, 10.0], &[12.0, 90.0], &[1, 1]),
            [12.0, 18.0]
        );
        assert_eq!(
            shared(10.0, &[10.0, 10.0], &[12.0, 90.0], &[1, 1]),
            [5.0, 5.0]
        );
        assert_eq!(
            shared(60.0, &[90.0, 10.0, 20.0], &[90.0, 10.0, 20.0], &[1, 1, 1]),
            [30.0, 10.0, 20.0]
        );
        assert_eq!(
            shared(50.0, &[10.0, 10.0], &[10.0, 10.0], &[0, 1]),
            [10.0, 40.0]
        );
    }
}
