using System.Security.Cryptography;
using System.Text;
using DecisionSupport.Explain;

namespace DecisionSupport.Record;

/// <summary>Which rules and which law gave an answer: their version, and a hash of what they say.</summary>
/// <remarks>
/// A version is what somebody remembered to change; the hash is what changed. It is taken over an assessment, in each nation, of a family that has something of every kind
/// and no answers: every rule's limbs to the letter, every gateway, and the text, days and verification of all law cited. The engine that runs the rules is no part of it.
/// </remarks>
/// <param name="Version">The version of the rule sets.</param>
/// <param name="Sha256">The hash, as 64 lower-case hexadecimal digits.</param>
public sealed record RuleSetMark(string Version, string Sha256)
{
    /// <summary>The mark of the rules and law with which an advisor assesses.</summary>
    /// <param name="advisor">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> is null.</exception>
    public static RuleSetMark Of(ThresholdAdvisor advisor)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var nation in Enum.GetValues<Nation>())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(AssessmentJson.Of(advisor.Assess(SomethingOfEveryKind(advisor.Law.EncodedFrom, nation)))));
        }

        return new(advisor.Law.Version, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static FamilySituation SomethingOfEveryKind(DateOnly day, Nation nation)
    {
        var family = new FamilySituationBuilder(day, nation, "a local authority");
        var child = family.Child("child", "a child");
        var person = family.Person(child, family.Adult("person", "a person"));
        foreach (var kind in Enum.GetValues<ParentalResponsibilitySourceKind>())
        {
            FamilySituationBuilder.Source(person, kind);
        }

        foreach (var kind in Enum.GetValues<OrderKind>())
        {
            FamilySituationBuilder.Order(child, OrderKinds.Spell(kind), kind);
        }

        FamilySituationBuilder.Concern(child, "concern", "a concern");
        FamilySituationBuilder.Service(child, "service", "a service");
        foreach (var kind in Enum.GetValues<NeedKind>())
        {
            FamilySituationBuilder.Need(child, NeedKinds.Spell(kind), kind, NeedKinds.Name(kind));
        }

        return family.Build();
    }
}
