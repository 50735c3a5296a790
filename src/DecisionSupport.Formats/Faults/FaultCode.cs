namespace DecisionSupport.Formats;

/// <summary>The sorts of fault of a case file; stable, for software that reads them.</summary>
public static class FaultCode
{
    /// <summary>The file is larger, deeper or fuller than is read.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The bytes are not UTF-8, or a character is not allowed.</summary>
    public const string Character = "character";

    /// <summary>It is not well-formed YAML or JSON.</summary>
    public const string Syntax = "syntax";

    /// <summary>A part of YAML that case files do not use: aliases, anchors, tags, merge keys, several documents.</summary>
    public const string Unsupported = "unsupported";

    /// <summary>A key or an id is given twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The <c>format</c> is not one that this reader knows.</summary>
    public const string Format = "format";

    /// <summary>Something that must be there is not.</summary>
    public const string Missing = "missing";

    /// <summary>A key that has no meaning there.</summary>
    public const string UnknownKey = "unknown-key";

    /// <summary>A list where a mapping is expected, or the like.</summary>
    public const string Shape = "shape";

    /// <summary>Not an answer to the question.</summary>
    public const string Answer = "answer";

    /// <summary>Not a day or a moment, or none such.</summary>
    public const string Day = "day";

    /// <summary>Not an id.</summary>
    public const string Id = "id";

    /// <summary>A person who is not among the adults.</summary>
    public const string UnknownPerson = "unknown-person";

    /// <summary>A local level that would lower or refuse a gateway, or levels that are no continuum.</summary>
    public const string Level = "level";

    /// <summary>Two answers that cannot both be so.</summary>
    public const string Contradiction = "contradiction";
}
