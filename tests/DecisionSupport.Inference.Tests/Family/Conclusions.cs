namespace DecisionSupport.Inference.Tests.Family;

/// <summary>What a rule concludes about a subject: equal to another if it is of the same type and about the same subject, whatever it says.</summary>
public abstract class About(string subject, string says)
{
    public string Subject { get; } = subject;

    public string Says { get; } = says;

    public override bool Equals(object? obj) => obj is About other && other.GetType() == GetType() && other.Subject == Subject;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Subject);

    public override string ToString() => Says.Length == 0 ? $"{GetType().Name}({Subject})" : $"{GetType().Name}({Subject}: {Says})";
}

public sealed class Household(string child, IEnumerable<Person> people) : About(child, string.Join(", ", people.Select(person => person.Id)));

public class Note(string subject, string says = "") : About(subject, says);

public sealed class Summary(string subject, string says = "") : About(subject, says);

public sealed class Report(string subject, string says = "") : About(subject, says);
