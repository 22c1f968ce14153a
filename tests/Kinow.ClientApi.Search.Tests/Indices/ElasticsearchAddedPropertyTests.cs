using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Indices;

public sealed class ElasticsearchAddedPropertyTests() : AddedPropertyTests(Server.Elasticsearch);
