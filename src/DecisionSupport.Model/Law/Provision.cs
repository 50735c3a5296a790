namespace DecisionSupport.Model;

/// <summary>What sort of authority a source of law is.</summary>
public enum AuthorityClass
{
    /// <summary>An Act.</summary>
    Act,

    /// <summary>Regulations or rules made under an Act.</summary>
    Regulations,

    /// <summary>Guidance that must be followed unless there is good reason.</summary>
    StatutoryGuidance,

    /// <summary>A judgment.</summary>
    Case,

    /// <summary>Practice guidance without statutory force.</summary>
    BestPractice,

    /// <summary>Local policy.</summary>
    Local,
}

/// <summary>A provision of law as the library states it, in its own words.</summary>
/// <param name="Id">Its id, such as <c>CA1989/s20/7</c>.</param>
/// <param name="Pinpoint">How it is cited, such as <c>Children Act 1989 s 20(7)</c>.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Statement">What it says, in the library's own words.</param>
/// <param name="Uri">Where its text is published.</param>
/// <param name="Class">What sort of authority it is.</param>
/// <param name="Limbs">Its limbs, in the order of the text.</param>
/// <param name="Periods">When and where it is, or was, in force.</param>
/// <param name="Verified">Who read it where and when; null where nobody has.</param>
/// <param name="Cases">The ids of cases and guidance on it.</param>
/// <param name="Caveats">Questions that the sources leave open, for a reader to see.</param>
/// <param name="EnactedNotShownInForce">Whether it is enacted and no commencement has been seen.</param>
public sealed record Provision(
    string Id,
    string Pinpoint,
    string Name,
    string Statement,
    string Uri,
    AuthorityClass Class,
    IReadOnlyList<LimbWording> Limbs,
    IReadOnlyList<InForcePeriod> Periods,
    Verification? Verified,
    IReadOnlyList<string> Cases,
    IReadOnlyList<string> Caveats,
    bool EnactedNotShownInForce)
{
    /// <summary>Whether it is in force on a day in a nation.</summary>
    /// <param name="day">The day.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>True where a period of that nation contains the day, its first and last day included.</returns>
    public bool IsInForce(DateOnly day, Nation nation)
    {
        foreach (var period in Periods)
        {
            if (period.Nation == nation && period.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where, and until when, an earlier wording of it was law that the library does not state. Nothing may be said of it then: neither that it applies nor that it is no law.</summary>
    public IReadOnlyList<EarlierWording> EarlierWordings { get; init; } = [];

    /// <summary>Whether, on a day in a nation, an earlier wording was law that the library does not state.</summary>
    /// <param name="day">The day.</param>
    /// <param name="nation">The nation.</param>
    /// <returns>True up to the last day of an earlier wording, that day included.</returns>
    public bool HadEarlierWording(DateOnly day, Nation nation)
    {
        foreach (var earlier in EarlierWordings)
        {
            if (earlier.Nation == nation && day <= earlier.Until)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its published text as it stood on a day; case and guidance URIs have no point in time.</summary>
    /// <param name="day">The day.</param>
    public string UriOn(DateOnly day) =>
        Class is AuthorityClass.Act or AuthorityClass.Regulations
            ? $"{Uri}/{day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}"
            : Uri;
}

/// <summary>A limb of a provision and what it requires, in the library's own words.</summary>
/// <param name="Label">The label, such as <c>(b)(ii)</c>.</param>
/// <param name="Wording">What it requires.</param>
public sealed record LimbWording(string Label, string Wording);

/// <summary>A period in which a provision is in force in a nation.</summary>
/// <remarks>Both days belong to the period, as when a lawyer says that a provision was in force from one day until another.</remarks>
/// <param name="Nation">The nation.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null where it is in force still.</param>
public sealed record InForcePeriod(Nation Nation, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether a day is within the period, both ends included.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => day >= From && (Until is not { } last || day <= last);
}

/// <summary>An earlier wording of a provision, or an earlier edition of guidance, that the library does not state.</summary>
/// <param name="Nation">The nation in which it applied.</param>
/// <param name="Until">The last day on which it did. When it began is not said: it was before the first day whose law is encoded.</param>
public sealed record EarlierWording(Nation Nation, DateOnly Until);

/// <summary>That somebody compared the statement with a published page.</summary>
/// <param name="Page">The page that was read.</param>
/// <param name="On">The day on which it was read.</param>
/// <param name="Secondary">Whether the page was a commentary or copy, and not the source itself.</param>
/// <param name="TextAsAt">The point in time of the text that was read, where the page gave one.</param>
public sealed record Verification(string Page, DateOnly On, bool Secondary, string? TextAsAt);

/// <summary>A judgment or piece of guidance on which a provision is read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Citation">Its neutral or report citation, or its date of publication.</param>
/// <param name="Name">Its name.</param>
/// <param name="Court">The court, or the body that published it.</param>
/// <param name="Decided">The day on which it was decided or published; null where not seen.</param>
/// <param name="Class">Case, statutory guidance or best practice.</param>
/// <param name="Weight">Binding, persuasive or guidance.</param>
/// <param name="Uri">Where it is published.</param>
/// <param name="Proposition">What it is cited for, in the library's own words.</param>
/// <param name="Verified">Who read it where and when; null where nobody has.</param>
public sealed record Authority(
    string Id,
    string Citation,
    string Name,
    string Court,
    DateOnly? Decided,
    AuthorityClass Class,
    string Weight,
    string Uri,
    string Proposition,
    Verification? Verified);
