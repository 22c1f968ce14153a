namespace Kinow.EndToEnd.Tests;

/// <summary>A test that needs Node.js and its packages, and maybe a browser. Without them it is skipped, on a build server it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    private const string Chromium = "/usr/bin/chromium";

    private bool browser;

    public NodeFactAttribute() => SkipUnless(IsInstalled, "needs Node.js, and `npm ci` in tests/Kinow.EndToEnd.Tests/node");

    /// <summary>Whether the test needs Chromium.</summary>
    public bool Browser
    {
        get => browser;
        set
        {
            browser = value;
            SkipUnless(!value || File.Exists(Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium), "needs Chromium");
        }
    }

    private static bool IsInstalled { get; } = Directory.Exists(Path.Combine(Repository.Node, "node_modules", "graphql-http"));

    private void SkipUnless(bool isThere, string reason)
    {
        if (!isThere && Environment.GetEnvironmentVariable("CI") != "true") Skip ??= reason;
    }
}
