using Kinow.GraphQL.AspNetCore.Ide;

namespace Kinow.GraphQL.AspNetCore.Tests.Ide;

/// <summary>The IDE as static files, of a package that stands in for the one of npm.</summary>
public sealed class GraphQLIdeFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kinow-ide-");
    private readonly string package;
    private readonly string written;

    public GraphQLIdeFilesTests()
    {
        package = folder.CreateSubdirectory("package/static/js").Parent!.Parent!.FullName;
        written = Path.Combine(folder.FullName, "written", "page");
        foreach (var (name, content) in (ReadOnlySpan<(string, string)>)
        [
            ("index.html", "<!doctype html><html><head><script defer src=\"static/js/main.1.js\"></script></head></html>"),
            ("LICENSE", "the licence"),
            ("static/js/main.1.js", "main"),
            ("static/js/graphql-engine.1.chunk.js", "engine"),
            ("package.json", "{}"),
            ("service-worker.js", "worker"),
            ("index.cjs", "node"),
            ("index.mjs", "node"),
            ("index.d.mts", "node"),
        ])
        {
            File.WriteAllText(Path.Combine(package, name), content);
        }
    }

    private GraphQLIdeOptions Options => new()
    {
        Folder = package,
        Title = "Films",
        Operations = [new("First", "Hello", "{ hello }")],
    };

    [Fact]
    public void The_page_is_written_with_what_it_loads_and_nothing_else()
    {
        GraphQLIdeFiles.WriteTo(written, Options);
        Assert.Equal(
            ["LICENSE", "bcp-config.json", "index.html", "start.js", "static/js/graphql-engine.1.chunk.js", "static/js/main.1.js"],
            Directory.EnumerateFiles(written, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(written, path))
                .Order(StringComparer.Ordinal));
        Assert.Equal("main", Read("static/js/main.1.js"));
    }

    [Fact]
    public void The_configuration_has_the_title_and_points_at_the_address_of_the_page()
    {
        GraphQLIdeFiles.WriteTo(written, Options);
        Assert.Equal(
            """{"title":"Films","endpoint":"","useBrowserUrlAsEndpoint":true,"disableTelemetry":true}""", Read("bcp-config.json"));
    }

    [Fact]
    public void The_script_with_the_operations_runs_before_those_of_the_IDE()
    {
        GraphQLIdeFiles.WriteTo(written, Options);
        Assert.Contains(
            "<head><script src=\"start.js\"></script><script defer src=\"static/js/main.1.js\">",
            Read("index.html"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            """self.kinowStart = {"example":null,"accounts":[],"operations":[{"folder":"First","name":"Hello","text":"{ hello }"}]};""",
            Read("start.js"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_worker_adds_the_token_and_asks_for_live_answers()
    {
        GraphQLIdeFiles.WriteTo(written, Options);
        var worker = Read("static/js/graphql-engine.1.chunk.js");
        Assert.Contains("`Bearer ${token}`", worker, StringComparison.Ordinal);
        Assert.Contains("'accept', 'multipart/mixed'", worker, StringComparison.Ordinal);
        Assert.EndsWith("engine", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_to_offer_the_page_is_that_of_the_package()
    {
        GraphQLIdeFiles.WriteTo(written, new() { Folder = package });
        Assert.Equal(File.ReadAllText(Path.Combine(package, "index.html")), Read("index.html"));
        Assert.Equal("engine", Read("static/js/graphql-engine.1.chunk.js"));
        Assert.False(File.Exists(Path.Combine(written, "start.js")));
    }

    [Fact]
    public void Files_that_are_there_are_replaced()
    {
        GraphQLIdeFiles.WriteTo(written, new() { Folder = package });
        GraphQLIdeFiles.WriteTo(written, Options);
        Assert.Contains("Films", Read("bcp-config.json"), StringComparison.Ordinal);
        Assert.Equal("main", Read("static/js/main.1.js"));
    }

    [Fact]
    public void Without_the_package_nothing_is_written()
    {
        Assert.Throws<FileNotFoundException>(() => GraphQLIdeFiles.WriteTo(written, Options with { Folder = package + "-elsewhere" }));
        Assert.False(Directory.Exists(written));
    }

    [Fact]
    public void Operations_are_read_from_a_file()
    {
        var file = Path.Combine(folder.FullName, "operations.json");
        File.WriteAllText(file, """[{ "folder": "First steps", "name": "Hello", "text": "{ hello }" }]""");
        Assert.Equal([new("First steps", "Hello", "{ hello }")], IdeOperation.ReadAll(file));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Read(string name) => File.ReadAllText(Path.Combine(written, name));
}
