using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Changes;

public sealed class ElasticsearchChangeFeedTests() : ChangeFeedTests(Server.Elasticsearch);
