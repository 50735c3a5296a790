namespace DecisionSupport.Tests.Cli;

public sealed class RulebookTests : IDisposable
{
    private readonly string folder = Path.Combine(Repository.Root, "artifacts", "rulebook-test-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public void What_is_missing_stale_or_no_page_is_named()
    {
        var output = Path.GetRelativePath(Repository.Root, folder);
        Tool.Run("rulebook", "--repository", Repository.Root, "--output", output, "--html", Path.Combine(Directory.CreateDirectory(folder).FullName, "book.html")).Code.Should().Be(0);
        File.Delete(Path.Combine(folder, "CA1989", "s20-7.svg"));
        File.AppendAllText(Path.Combine(folder, "CA1989", "s20-8.md"), "A claim that no rule makes.\n");
        File.WriteAllText(Path.Combine(folder, "CA1989", "s999.md"), "A page of no rule.\n");

        var check = Tool.Run("rulebook", "--repository", Repository.Root, "--output", output, "--check");

        var at = output.Replace('\\', '/');
        check.Code.Should().Be(1);
        check.Out.Should().Be($"{at}/CA1989/s20-7.svg: missing\n{at}/CA1989/s20-8.md: stale\n{at}/CA1989/s999.md: not a page of the book\n");
        check.Error.Should().EndWith(" is stale. Write it again: thresholds rulebook\n");
        File.ReadAllText(Path.Combine(folder, "book.html")).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void A_folder_that_is_no_repository_is_bad_input()
    {
        var run = Tool.Run("rulebook", "--repository", Repository.PathOf("docs"));

        run.Code.Should().Be(2);
        run.Error.Should().EndWith("there is no tests/DecisionSupport.Rules.Tests/TruthTables here. Run the command at the root of the repository, or name it with --repository.\n");
        run.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public void A_folder_outside_the_repository_is_bad_usage(string output) =>
        Tool.Run("rulebook", "--repository", Repository.Root, "--output", output).Code.Should().Be(64);

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
