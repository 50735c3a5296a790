using System.Globalization;

namespace DecisionSupport.Record;

/// <summary>Spells a number as ECMAScript does (ECMA-262, Number::toString), which RFC 8785 requires.</summary>
internal static class EcmaScriptNumber
{
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    internal static string Spell(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentException("A number is beyond what a double holds, which has no canonical form.", nameof(number));
        }

        if (number == 0)
        {
            return "0";
        }

        var (digits, exponent) = Shortest(Math.Abs(number));
        return (number < 0 ? "-" : "") + Spell(digits, exponent);
    }

    /// <summary>The shortest digits that read back as the number, and where its point stands: 0.digits times ten to the exponent.</summary>
    private static (string Digits, int Exponent) Shortest(double number)
    {
        // The runtime's own shortest round-trip form; only its layout differs from ECMAScript's.
        var parts = number.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var whole = parts[0].Split('.')[0];
        var all = parts[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), whole.Length + exponent - (all.Length - digits.Length));
    }

    private static string Spell(string digits, int exponent) => exponent switch
    {
        > 0 and <= 21 when digits.Length <= exponent => digits + new string('0', exponent - digits.Length),
        > 0 and <= 21 => $"{digits[..exponent]}.{digits[exponent..]}",
        > -6 and <= 0 => $"0.{new string('0', -exponent)}{digits}",
        _ => Exponential(digits, exponent - 1),
    };

    private static string Exponential(string digits, int exponent) =>
        string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
}
