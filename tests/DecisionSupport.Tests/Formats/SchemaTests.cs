using DecisionSupport.Formats;
using NJsonSchema;

namespace DecisionSupport.Tests.Formats;

/// <summary>The schema is made from the vocabulary, and agrees with the reader on every example.</summary>
public sealed class SchemaTests
{
    private static readonly string Committed = Repository.PathOf("docs", "schema", "case-file.schema.json");

    public static TheoryData<string> Good =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "compat")).Concat(Directory.EnumerateFiles(Repository.PathOf("docs", "examples"), "*.yaml"))
            .Where(file => !file.EndsWith(".expect.yaml", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file)).Order(),
    ];

    // What a schema can see of the files that are pinned as bad.
    public static TheoryData<string> BadInShape => ["answer-misspelt", "key-misspelt", "nation-not-covered", "order-without-kind", "order-of-unknown-kind", "source-unknown", "id-with-capitals", "as-at-day-first", "accounts-empty", "no-children-named", "group-as-none", "text-too-long", "account-without-answer"];

    [Fact]
    public void The_schema_committed_is_the_one_that_the_vocabulary_makes()
    {
        var schema = CaseFileSchema.Json();
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            File.WriteAllText(Committed, schema);
        }

        File.ReadAllText(Committed).Should().Be(schema, "the schema is generated: SNAPSHOT_ACCEPT=1 writes it anew");
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Every_example_is_valid_by_the_schema_as_it_is_by_the_reader(string file)
    {
        var bytes = await File.ReadAllBytesAsync(Repository.PathOf(file));

        CaseFile.Read(bytes, file).Lines.Should().BeEmpty();
        (await Errors(file.EndsWith(".json", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetString(bytes) : AsJson(bytes))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(BadInShape))]
    public async Task The_schema_refuses_what_is_wrong_in_shape(string name)
    {
        var bytes = await File.ReadAllBytesAsync(Repository.PathOf("tests", "DecisionSupport.Tests", "Formats", "bad", name + ".yaml"));

        (await Errors(AsJson(bytes))).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Whatever_the_writer_writes_is_valid_by_the_schema()
    {
        var schema = await Schema();
        for (var seed = 0; seed < 100; seed++)
        {
            var json = CaseFile.Write(new RandomFamily(seed).Next(), CaseFileSyntax.Json);

            schema.Validate(json).Should().BeEmpty($"seed {seed} is written as\n{json}");
        }
    }

    // The checker knows the older name of definitions; nothing else of the schema is newer than what it knows.
    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(CaseFileSchema.Json().Replace("$defs", "definitions", StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> Errors(string json) => (await Schema()).Validate(json).Select(error => error.ToString());

    // As an editor sees the file: the words as they are, without what the reader makes of them.
    private static string AsJson(byte[] yaml) => JsonText.Of((Mapping)YamlTree.Read(System.Text.Encoding.UTF8.GetString(yaml), new FaultLog(""))!);
}
