namespace Kinow.ClientApi.Core.Tests.Notifications;

/// <summary>A test that needs Node.js and the packages beside the project. Without them it is skipped, on a build server it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        var isInstalled = Directory.Exists(Path.Combine(StandardWebhooks.Folder, "node_modules", "standardwebhooks"));
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "needs Node.js, and `npm ci` in tests/Kinow.ClientApi.Core.Tests/node";
    }
}
