using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Training;

/// <summary>What a trainee says of a gateway before the rules say theirs.</summary>
/// <param name="Asked">The gateway, and the child.</param>
/// <param name="Status">The status; null where the trainee passed.</param>
/// <param name="BarNotCleared">Whether the trainee says that a bar is not cleared.</param>
/// <param name="Reason">The reason, in one line; empty where none was given.</param>
internal sealed partial record Commitment(AskedGateway Asked, GatewayStatus? Status, bool BarNotCleared, string Reason)
{
    /// <summary>The numbers of the answers named in the reason, as in <c>#3</c>.</summary>
    internal IReadOnlyCollection<int> Named { get; } =
        [.. Numbers().Matches(Reason).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex("#([0-9]{1,4})")]
    private static partial Regex Numbers();
}
