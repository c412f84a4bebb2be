### Places: a notebook that cannot stay where it lies, and its move to this computer.

place-synced = The notebook is in a folder that { $service } copies
place-synced-why = { $service } copies files while they are written, which may break the notebook. So it is not opened there. Move it to this computer: the notebook is copied whole, checked and opened. The old file stays under another name.
place-network = The notebook is on a network drive
place-network-why = The connection may break while the notebook is written, which may break it. So it is not opened there. Move it to this computer: the notebook is copied whole, checked and opened. The old file stays under another name.
place-removable = The notebook is on a disk that can be pulled out
place-removable-why = The stick or disk may come off while the notebook is written, which may break it. So it is not opened there. Move it to this computer: the notebook is copied whole, checked and opened. The old file stays under another name.
place-to = New place: { $path }
place-move = Move it to this computer
place-moving = The notebook is being moved: { $percent }%
place-stop = Stop moving
place-moved-title = The notebook is on this computer now
place-moved = The move has been checked, and everything is there.
place-moved-path = The notebook: { $path }
place-moved-old = The old file is kept: { $path }. You can delete it when you have seen that everything is there.
place-open = Open the notebook
