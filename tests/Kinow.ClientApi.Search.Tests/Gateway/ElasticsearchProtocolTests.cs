using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class ElasticsearchProtocolTests() : ProtocolTests(Server.Elasticsearch);
