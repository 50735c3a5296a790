namespace DecisionSupport;

/// <summary>Whether somebody recorded as a child has reached eighteen: most of what is said of a child then says nothing.</summary>
internal static class Grown
{
    /// <summary>True where a date of birth is known, and with it that eighteen is reached on the day.</summary>
    internal static bool Is(Subject child, DateOnly day) =>
        child.Ask(ChildQuestions.DateOfBirth, day) is { State: AnswerState.Known, Value.Day: var born } && LegalCalendar.Birthday(born, 18) <= day;
}
