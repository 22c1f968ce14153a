namespace Kinow.ClientApi.Core.Tests.Notifications;

/// <summary>A test that runs scripts of this project's folder <c>node</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute() : Kinow.TestSupport.NodeFactAttribute("Kinow.ClientApi.Core.Tests");
