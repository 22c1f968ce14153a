using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Writing;

public sealed class ElasticsearchMappingTests() : MappingTests(Server.Elasticsearch);
