using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Writing;

public sealed class ElasticsearchMappingTests() : MappingTests(Server.Elasticsearch);
