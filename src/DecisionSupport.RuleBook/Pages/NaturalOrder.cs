using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Puts ids in the order of the statute: section 4A after section 4, section 17 before section 105.</summary>
internal static class NaturalOrder
{
    private const int Digits = 5;

    internal static string Key(string id)
    {
        var key = new StringBuilder();
        for (var i = 0; i < id.Length; i++)
        {
            var start = i;
            while (i < id.Length && char.IsAsciiDigit(id[i]))
            {
                i++;
            }

            key.Append(i > start ? id[start..i].PadLeft(Digits, '0') : "");
            key.Append(i < id.Length ? id[i] : "");
        }

        return key.ToString();
    }
}
