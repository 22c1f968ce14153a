using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class OpenSearchProtocolTests() : ProtocolTests(Server.OpenSearch);
