using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Indices;

public sealed class OpenSearchAddedPropertyTests() : AddedPropertyTests(Server.OpenSearch);
