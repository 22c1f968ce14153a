using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>A test of the sample app, whose tools <c>npm ci</c> has to have installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleFactAttribute : TestSupport.NodeFactAttribute
{
    /// <summary>Names the servers.</summary>
    /// <param name="servers">All servers that the test needs.</param>
    public SampleFactAttribute(params Server[] servers)
        : base("Kinow.EndToEnd.Tests", servers)
    {
        if (Skip is null && !SampleBuild.HasTools && Environment.GetEnvironmentVariable("CI") != "true") Skip = "needs `npm ci` in samples/web";
    }
}
