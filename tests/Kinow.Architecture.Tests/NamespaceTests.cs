namespace Kinow.Architecture.Tests;

/// <summary>No circles between the namespaces of a project.</summary>
public sealed class NamespaceTests
{
    public static TheoryData<string> Projects => [.. Repository.References("src").Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespaces_do_not_use_each_other_in_circles(string project)
    {
        var graph = new NamespaceGraph(Repository.SourceFiles(Path.Combine("src", project)));
        var circles = graph.Circles().Select(circle => $"{string.Join(", ", circle)}\n{string.Join('\n', graph.Evidence(circle))}");
        var found = string.Join("\n\n", circles);
        Assert.True(found.Length == 0, found);
    }
}
