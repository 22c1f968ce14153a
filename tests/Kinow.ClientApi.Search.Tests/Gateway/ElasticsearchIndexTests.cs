using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class ElasticsearchIndexTests() : IndexTests(Server.Elasticsearch);
