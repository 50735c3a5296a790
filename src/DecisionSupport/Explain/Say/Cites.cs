using System.Globalization;

namespace DecisionSupport.Explain;

/// <summary>Cites law with its mark: who has read it where, or that nobody has.</summary>
internal static class Cites
{
    /// <summary>The citation in a line of reasoning: unverified law says so there and then.</summary>
    internal static string Short(Provision provision) =>
        provision.Verified is null ? $"{provision.Pinpoint}, not verified" : provision.Pinpoint;

    /// <summary>Whether, when and on what sort of page the statement was compared with a source.</summary>
    internal static string Mark(Verification? verified) =>
        verified is null ? "not verified"
        : verified.Secondary ? $"verified {Days.Long(verified.On)}, secondary page"
        : verified.TextAsAt is { Length: > 0 } text ? $"verified {Days.Long(verified.On)}, text: {text}"
        : $"verified {Days.Long(verified.On)}";

    /// <summary>A case or piece of guidance; one decided after the day is not relied on.</summary>
    internal static string Of(Authority authority, DateOnly day)
    {
        var named = authority.Class == AuthorityClass.Case ? $"{authority.Name} {authority.Citation}"
            : string.Equals(authority.Name, authority.Citation, StringComparison.Ordinal) ? authority.Name
            : $"{authority.Name}, {authority.Citation}";
        return authority.Decided > day
            ? string.Create(CultureInfo.InvariantCulture, $"{named}, of {Days.Long(authority.Decided.Value)}: later than the day, and not relied on")
            : named;
    }

    internal static string ClassOf(AuthorityClass authority) => authority switch
    {
        AuthorityClass.StatutoryGuidance => "statutory guidance",
        AuthorityClass.BestPractice => "best practice",
        AuthorityClass.Local => "local policy",
        AuthorityClass.Case => "case",
        AuthorityClass.Regulations => "regulations",
        _ => "Act",
    };
}
