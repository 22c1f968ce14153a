using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests;

/// <summary>A test that runs scripts of this project's folder <c>node</c>.</summary>
/// <param name="servers">All servers that the test needs.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute(params Server[] servers) : TestSupport.NodeFactAttribute("Kinow.EndToEnd.Tests", servers);
