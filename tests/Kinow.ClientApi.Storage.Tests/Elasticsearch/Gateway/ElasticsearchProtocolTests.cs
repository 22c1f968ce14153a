using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

public sealed class ElasticsearchProtocolTests() : ProtocolTests(Server.Elasticsearch);
