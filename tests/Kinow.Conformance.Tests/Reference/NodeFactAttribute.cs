namespace Kinow.Conformance.Tests.Reference;

/// <summary>A test that runs scripts of this project's folder <c>node</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute() : TestSupport.NodeFactAttribute("Kinow.Conformance.Tests");
