"""Asks every window of a display to close, as its cross does."""

import ctypes
import sys

x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
ID = ctypes.c_ulong


class Message(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ID), ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
        ("window", ID), ("message", ID), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    ]


display = ctypes.c_void_p(x.XOpenDisplay(sys.argv[1].encode()))
protocols = x.XInternAtom(display, b"WM_PROTOCOLS", 0)
delete = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)


def close(window):
    atoms, count = ctypes.POINTER(ID)(), ctypes.c_int()
    if x.XGetWMProtocols(display, ID(window), ctypes.byref(atoms), ctypes.byref(count)):
        if delete in atoms[: count.value]:
            message = Message(type=33, window=window, message=protocols, format=32)
            message.data[0] = delete
            x.XSendEvent(display, ID(window), 0, ctypes.c_long(0), ctypes.byref(message))
    root, parent, children = ID(), ID(), ctypes.POINTER(ID)()
    n = ctypes.c_uint()
    x.XQueryTree(display, ID(window), *map(ctypes.byref, (root, parent, children, n)))
    for child in children[: n.value]:
        close(child)


close(x.XDefaultRootWindow(display))
x.XFlush(display)
x.XSync(display, 0)
