using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class OpenSearchIndexTests() : IndexTests(Server.OpenSearch);
