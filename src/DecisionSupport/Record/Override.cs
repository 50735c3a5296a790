using System.Globalization;
using System.Text.Json;

namespace DecisionSupport.Record;

/// <summary>In which direction a person departs from what the library said.</summary>
public enum OverrideDirection
{
    /// <summary>Towards more protection or more help than the library said.</summary>
    Higher,

    /// <summary>Towards less protection or less help than the library said.</summary>
    Lower,

    /// <summary>Another gateway or another course.</summary>
    Other,
}

/// <summary>On what ground a person departs from what the library said.</summary>
public enum OverrideKind
{
    /// <summary>A local policy says so whenever its condition is met.</summary>
    Policy,

    /// <summary>A person's own judgement of this family.</summary>
    Discretionary,
}

/// <summary>Who takes or confirms an override: by role, since the case system knows who was logged in.</summary>
/// <param name="Role">The role, such as <c>team manager</c>.</param>
/// <param name="Reference">The case system's own reference to the person; null where it keeps none here.</param>
public sealed record OverrideSignature(string Role, string? Reference = null);

/// <summary>What a person says who departs from the library's answer on one gateway.</summary>
/// <param name="Child">The child's id in the record.</param>
/// <param name="Gateway">The gateway's id.</param>
/// <param name="Direction">In which direction.</param>
/// <param name="Kind">On what ground.</param>
/// <param name="Code">The coded reason: one of <see cref="OverrideReasons"/>, or a local one.</param>
/// <param name="Reason">The reason in the person's own words; not empty.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, as the caller's clock says: the library has none.</param>
/// <param name="SecondSignature">Who confirms it; null where nobody has.</param>
public sealed record OverrideRequest(
    string Child,
    string Gateway,
    OverrideDirection Direction,
    OverrideKind Kind,
    string Code,
    string Reason,
    OverrideSignature By,
    DateTimeOffset At,
    OverrideSignature? SecondSignature = null);

/// <summary>An override on record: what the library said, what a person says instead, and why. The library's answer is never altered.</summary>
/// <param name="Record">The hash of the decision record that it departs from.</param>
/// <param name="RuleSet">The rules and law that gave the answer.</param>
/// <param name="Status">The status that the library gave, by its code in JSON.</param>
/// <param name="Said">What the library said of the gateway.</param>
/// <param name="Request">What the person says.</param>
public sealed record Override(string Record, RuleSetMark RuleSet, string Status, string Said, OverrideRequest Request)
{
    /// <summary>What the document says that it is.</summary>
    public const string DocumentKind = "decision-support/override";

    /// <summary>The version of the format.</summary>
    public const int Format = 1;

    /// <summary>Puts an override on record.</summary>
    /// <param name="record">The record that it departs from.</param>
    /// <param name="request">What the person says.</param>
    /// <param name="policy">What local policy asks of overrides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/>, <paramref name="request"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="OverrideException">Something is missing or does not fit the record; every fault is said, each with what to do.</exception>
    public static Override Of(DecisionRecord record, OverrideRequest request, OverridePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(policy);
        var gateway = RecordedGateway.Find(record, request.Child, request.Gateway, out var missing);
        var faults = missing.Concat(policy.Faults(request)).ToList();
        return faults.Count == 0 ? new Override(record.Sha256, record.RuleSet, gateway!.Status, gateway.Says, request) : throw new OverrideException(faults);
    }

    /// <summary>Reads an override on record.</summary>
    /// <param name="text">The text of an override, as <see cref="ToString"/> writes it.</param>
    /// <exception cref="OverrideException">The text is none; the message says what is wrong.</exception>
    public static Override Read(string text) => OverrideJson.Read(text);

    /// <summary>The override as canonical JSON, with a line feed at the end.</summary>
    public override string ToString() => CanonicalJson.Of(OverrideJson.Write(this)) + "\n";

    /// <summary>When it was made, as the caller said, in the ISO form.</summary>
    internal string When => Request.At.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}

/// <summary>An override cannot be put on record, or a text is none.</summary>
public sealed class OverrideException : Exception
{
    internal OverrideException(IReadOnlyList<string> faults)
        : base(string.Join("\n", faults)) => Faults = faults;

    /// <summary>Every fault, each with what to do.</summary>
    public IReadOnlyList<string> Faults { get; }
}

/// <summary>What a record says of one gateway.</summary>
internal sealed record RecordedGateway(string Status, string Says)
{
    internal static RecordedGateway? Find(DecisionRecord record, string child, string gateway, out IReadOnlyList<string> missing)
    {
        using var document = JsonDocument.Parse(record.Assessment, DecisionRecord.Deep);
        var children = document.RootElement.GetProperty("children").EnumerateArray().ToList();
        var ofChild = children.FindIndex(c => c.GetProperty("id").GetString() == child);
        if (ofChild < 0)
        {
            missing = [$"child: there is no child '{child}' in the record. The children are: {string.Join(", ", children.Select(c => c.GetProperty("id").GetString()))}."];
            return null;
        }

        var gateways = children[ofChild].GetProperty("tiers").EnumerateArray().SelectMany(t => t.GetProperty("gateways").EnumerateArray()).ToList();
        var found = gateways.FindIndex(g => g.GetProperty("id").GetString() == gateway);
        missing = found >= 0 ? [] : [$"gateway: there is no gateway '{gateway}' in the record. The gateways are: {string.Join(", ", gateways.Select(g => g.GetProperty("id").GetString()))}."];
        return found < 0 ? null : new RecordedGateway(gateways[found].GetProperty("status").GetString()!, gateways[found].GetProperty("says").GetString()!);
    }
}
