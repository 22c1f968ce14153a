using Kinow.ClientApi.Local.Tests.Http;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>The mock without failures, shared by the tests of a class.</summary>
public sealed class MockServer() : LocalServer(new() { Mock = new() });
