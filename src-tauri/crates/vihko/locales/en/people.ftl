### The employees in the programme.

people-title = Employees
people-job = Job
people-name = Name
people-period = Placement
people-none = There is nobody in the notebook yet
people-none-about = Everybody whom the association employs is shown here.
people-count = { $count ->
    [one] one employee
   *[other] { $count } employees
}
