namespace DecisionSupport.Formats;

/// <summary>In what a case file is written; the shape is the same.</summary>
public enum CaseFileSyntax
{
    /// <summary>YAML, for people.</summary>
    Yaml,

    /// <summary>JSON, for software.</summary>
    Json,
}
