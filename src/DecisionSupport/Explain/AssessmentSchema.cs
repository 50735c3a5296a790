namespace DecisionSupport.Explain;

/// <summary>The JSON Schema of <see cref="AssessmentJson"/>.</summary>
public static class AssessmentSchema
{
    private const string Resource = "assessment.schema.json";

    /// <summary>The schema, as published under docs/schema.</summary>
    public static string Json()
    {
        using var stream = typeof(AssessmentSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
