using System.Text.RegularExpressions;

namespace Kinow.Architecture.Tests;

/// <summary>Rooms stay small: one type per file, named after it, and no drawers.</summary>
public sealed partial class SourceRulesTests
{
    private const int LongestFile = 300;

    [Fact]
    public void No_file_is_longer_than_a_person_reads_at_once() =>
        Assert.DoesNotContain(Files(), f => File.ReadLines(f).Count() > LongestFile);

    [Fact]
    public void The_median_file_is_short()
    {
        var lengths = Repository.SourceFiles("src").Select(f => File.ReadLines(f).Count()).Order().ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 45);
    }

    [Fact]
    public void Each_file_holds_one_type_named_like_the_file()
    {
        foreach (var file in Files())
        {
            var types = TopLevelType().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value).Distinct().ToArray();
            if (types.Length > 0)
            {
                Assert.True(types.Length == 1, $"{file} holds {string.Join(", ", types)}.");
                Assert.Equal(types[0], Path.GetFileName(file).Split('.')[0]);
            }
        }
    }

    [Fact]
    public void No_regions_and_no_drawers()
    {
        Assert.DoesNotContain(
            Files().Where(f => !f.EndsWith("SourceRulesTests.cs", StringComparison.Ordinal)),
            f => File.ReadAllText(f).Contains("#region", StringComparison.Ordinal));
        Assert.DoesNotMatch("(Utils|Utilities|Helpers?|Manager)\\.cs$", string.Join('\n', Files().Select(Path.GetFileName)));
    }

    [Fact]
    public void Usings_stand_in_one_block() =>
        Assert.DoesNotContain(Files(), f => DividedUsings().IsMatch(File.ReadAllText(f)));

    [Fact]
    public void Mutations_take_their_ids_from_the_request()
    {
        // Sessions and their tokens are new in every attempt: nobody has those of an attempt without an answer.
        string[] allowed = ["ClientApiRequest.cs", "SessionService.cs", "AccessTokenWriter.cs", "DrmTokenWriter.cs"];
        var others = Repository.SourceFiles("src/Kinow.ClientApi").Where(f => !allowed.Contains(Path.GetFileName(f)));
        Assert.DoesNotContain(others, f => File.ReadAllText(f).Contains("Guid.CreateVersion7", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files() => Repository.SourceFiles("src", "tests", "bench", "infra");

    [GeneratedRegex(
        @"^(?:\[[^\n]*\]\s*)?(?:(?:public|internal|file|sealed|static|abstract|readonly|partial|ref|unsafe)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^using (?!var )[^\n]*;\n\n+using (?!var )", RegexOptions.Multiline)]
    private static partial Regex DividedUsings();
}
