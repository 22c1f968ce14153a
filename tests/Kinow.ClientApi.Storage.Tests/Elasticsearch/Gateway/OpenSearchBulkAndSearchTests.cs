using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

public sealed class OpenSearchBulkAndSearchTests() : BulkAndSearchTests(Server.OpenSearch);
