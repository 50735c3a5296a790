namespace DecisionSupport.Model;

/// <summary>The words in which rules are written.</summary>
public static class Propositions
{
    /// <summary>Labels an element of the provision as its text does, such as <c>(b)(ii)</c>.</summary>
    /// <param name="label">The label, as the provision data spells it.</param>
    /// <param name="inner">What the limb requires.</param>
    public static Proposition Limb(string label, Proposition inner) => new Limb(label, inner);

    /// <summary>Relies on what another rule concluded.</summary>
    /// <param name="label">The label, as the provision data spells it.</param>
    /// <param name="conclusion">What the other rule concluded.</param>
    public static Proposition Limb(string label, Conclusion conclusion) => new Limb(label, new Reliance(conclusion));

    /// <summary>Relies on what another rule concluded.</summary>
    /// <param name="conclusion">What the other rule concluded.</param>
    public static Proposition Where(Conclusion conclusion) => new Reliance(conclusion);

    /// <summary>Where it is so, the matter is left open for a person: it is never true, and false only if the inner proposition is.</summary>
    /// <param name="inner">What leaves it open.</param>
    public static Proposition LeftOpenBy(Proposition inner) => new Unsettled(inner);

    /// <summary>One member of the list suffices; false only if the list is known to be complete.</summary>
    /// <typeparam name="T">A record or a conclusion of one subject.</typeparam>
    /// <param name="members">The members of the list, in any order.</param>
    /// <param name="roll">Whether the list is complete.</param>
    /// <param name="holds">What is said of one member.</param>
    public static Proposition AnyOf<T>(IEnumerable<T> members, Roll roll, Func<T, Proposition> holds)
        where T : IOfSubject => Quantify(Quantifier.Any, members, roll.IsComplete, holds);

    /// <summary>Each member of the list must hold; true only if the list is known to be complete.</summary>
    /// <typeparam name="T">A record or a conclusion of one subject.</typeparam>
    /// <param name="members">The members of the list, in any order.</param>
    /// <param name="roll">Whether the list is complete.</param>
    /// <param name="holds">What must hold of one member.</param>
    public static Proposition EveryOf<T>(IEnumerable<T> members, Roll roll, Func<T, Proposition> holds)
        where T : IOfSubject => Quantify(Quantifier.Every, members, roll.IsComplete, holds);

    private static Quantified Quantify<T>(Quantifier quantifier, IEnumerable<T> members, Proposition complete, Func<T, Proposition> holds)
        where T : IOfSubject
    {
        // The engine does not promise the order in which it collects: the case file's order is the reader's.
        var ordered = members.ToArray();
        Array.Sort(ordered, static (a, b) => a.Subject.Position.CompareTo(b.Subject.Position));
        var instances = new Proposition[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            instances[i] = new Instance(ordered[i].Subject, holds(ordered[i]));
        }

        return new Quantified(quantifier, instances, complete);
    }
}

/// <summary>Something said of one subject: a materialised record or a conclusion.</summary>
public interface IOfSubject
{
    /// <summary>The subject.</summary>
    Subject Subject { get; }
}
