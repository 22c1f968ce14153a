using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

public sealed class ElasticsearchBulkAndSearchTests() : BulkAndSearchTests(Server.Elasticsearch);
