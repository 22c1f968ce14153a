namespace Kinow.Conformance.Tests.Reference;

/// <summary>A test that needs Node.js and the packages beside the project. Without them it is skipped, on a build server it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var isBuildServer = Environment.GetEnvironmentVariable("CI") == "true";
        if (!isBuildServer && !IsInstalled)
        {
            Skip = "needs Node.js, and `npm ci` in tests/Kinow.Conformance.Tests/node";
        }
    }

    private static bool IsInstalled { get; } =
        Directory.Exists(Path.Combine(Repository.Node, "node_modules", "graphql")) && OnPath("node");

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, program)) || File.Exists(Path.Combine(directory, program + ".exe")));
}
