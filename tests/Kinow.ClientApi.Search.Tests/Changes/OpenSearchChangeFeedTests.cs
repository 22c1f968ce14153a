using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Changes;

public sealed class OpenSearchChangeFeedTests() : ChangeFeedTests(Server.OpenSearch);
