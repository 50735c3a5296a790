using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Lets an address into a link only where it is a web address.</summary>
internal static class Address
{
    private const string EndsLink = "\"'<>()\\`[]{}";

    /// <summary>The address with nothing in it that could end a link or an attribute; empty where it is not http or https.</summary>
    internal static string Of(string uri)
    {
        if (!uri.StartsWith("https://", StringComparison.Ordinal) && !uri.StartsWith("http://", StringComparison.Ordinal))
        {
            return "";
        }

        var safe = new StringBuilder(uri.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(uri))
        {
            var plain = octet is > (byte)' ' and < 127 && !EndsLink.Contains((char)octet, StringComparison.Ordinal);
            safe.Append(plain ? $"{(char)octet}" : $"%{octet:X2}");
        }

        return safe.ToString();
    }
}
