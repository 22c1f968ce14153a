using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class OpenSearchBulkAndSearchTests() : BulkAndSearchTests(Server.OpenSearch);
