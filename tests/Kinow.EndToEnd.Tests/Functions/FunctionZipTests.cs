using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>What is deployed.</summary>
[Collection(FunctionsCollection.Name)]
public sealed partial class FunctionZipTests
{
    // provided.al2023 has 2.34.
    private const int NewestGlibc = 34;

    [Theory]
    [InlineData("graphql", "bootstrap", "operations/persisted-query-manifest.json")]
    [InlineData("webhook", "bootstrap")]
    [InlineData("worker", "bootstrap")]
    public void The_zip_holds_a_bootstrap_that_may_run_and_nothing_that_changes_by_itself(string function, params string[] files)
    {
        using var zip = ZipFile.OpenRead(FunctionBuild.Zip(function));
        Assert.Equal(files, zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(Convert.ToInt32("100755", 8), (zip.GetEntry("bootstrap")!.ExternalAttributes >> 16) & 0xFFFF);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("graphql")]
    [InlineData("webhook")]
    [InlineData("worker")]
    public void The_bootstrap_runs_on_the_glibc_of_its_host(string function)
    {
        var versions = GlibcVersion().Matches(Encoding.Latin1.GetString(Bootstrap(function))).Select(
            match => int.Parse(match.Groups[1].ValueSpan));
        Assert.InRange(versions.Max(), 2, NewestGlibc);
    }

    [Theory]
    [InlineData("graphql")]
    [InlineData("webhook")]
    [InlineData("worker")]
    public void The_bootstrap_has_no_demo_catalogue_and_no_demo_accounts(string function)
    {
        // Names of namespaces are in the metadata as they are written. Texts of the code are not: the compiler packs them.
        var bootstrap = Bootstrap(function).AsSpan();
        Assert.True(bootstrap.IndexOf("Kinow.ClientApi.Core"u8) >= 0);
        Assert.False(bootstrap.IndexOf("Kinow.ClientApi.Demo"u8) >= 0);
    }

    private static byte[] Bootstrap(string function) => File.ReadAllBytes(Path.Combine(FunctionBuild.Folder(function), "bootstrap"));

    [GeneratedRegex(@"GLIBC_2\.([0-9]+)")]
    private static partial Regex GlibcVersion();
}
