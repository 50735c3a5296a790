using System.Collections.Concurrent;
using System.Reflection;

namespace DecisionSupport.Model;

/// <summary>What one rule concluded, under one provision, of one subject.</summary>
/// <remarks>Equality is (provision, subject) and never deep, so that a rule engine keeps exactly one conclusion of a kind for a subject.</remarks>
public abstract class Conclusion : IOfSubject, IEquatable<Conclusion>
{
    private static readonly ConcurrentDictionary<Type, string> Provisions = new();

    /// <summary>Concludes that <paramref name="holds"/> is what the provision asks of the subject.</summary>
    /// <param name="of">The record of which it is concluded.</param>
    /// <param name="holds">What the provision asks, limb by limb.</param>
    /// <exception cref="InvalidOperationException">The type carries no <see cref="ProvisionAttribute"/>.</exception>
    protected Conclusion(View of, Proposition holds)
    {
        Subject = of.Subject;
        Child = of.Child;
        Holds = holds;
        Provision = Provisions.GetOrAdd(GetType(), ProvisionOf);
    }

    /// <summary>The provision's id, such as <c>CA1989/s20/7</c>.</summary>
    [Identity]
    public string Provision { get; }

    /// <summary>The id of the child in whose case the conclusion was reached.</summary>
    [Identity]
    public string Child { get; }

    /// <summary>Of whom or what it was concluded.</summary>
    [Identity]
    public Subject Subject { get; }

    /// <summary>The limbs, their truth and what they rest on.</summary>
    public Proposition Holds { get; }

    /// <inheritdoc/>
    public bool Equals(Conclusion? other) =>
        other is not null && other.Provision == Provision && other.Subject.Path == Subject.Path;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Conclusion);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(Provision, Subject.Path);

    /// <inheritdoc/>
    public override string ToString() => $"{Provision} {Subject.Path}: {Holds.Truth}";

    /// <summary>The provision that a conclusion type states.</summary>
    /// <param name="conclusion">A type of conclusion.</param>
    /// <returns>The provision's id, such as <c>CA1989/s20/7</c>.</returns>
    /// <exception cref="InvalidOperationException">The type carries no <see cref="ProvisionAttribute"/>.</exception>
    public static string ProvisionOf(Type conclusion) =>
        conclusion.GetCustomAttribute<ProvisionAttribute>()?.Id
        ?? throw new InvalidOperationException(
            $"{conclusion.Name} does not say which provision it states. Put [Provision(\"...\")] on the class, with the id from its provision data.");
}

/// <summary>Names the provision that a conclusion states, by its id in the provision data.</summary>
/// <param name="id">The id, such as <c>CA1989/s20/7</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProvisionAttribute(string id) : Attribute
{
    /// <summary>The id, such as <c>CA1989/s20/7</c>.</summary>
    public string Id { get; } = id;
}

/// <summary>Marks what a rule's left-hand side may read: identity and kind, never an answer.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdentityAttribute : Attribute;
