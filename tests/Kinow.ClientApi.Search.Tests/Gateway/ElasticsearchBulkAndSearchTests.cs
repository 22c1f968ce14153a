using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class ElasticsearchBulkAndSearchTests() : BulkAndSearchTests(Server.Elasticsearch);
