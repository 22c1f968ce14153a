using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

[TakesLong(110)]
public sealed class ElasticsearchAgreementTests(ElasticsearchAgreementTests.Elasticsearch engine)
    : EngineAgreementTests(engine), IClassFixture<ElasticsearchAgreementTests.Elasticsearch>
{
    public sealed class Elasticsearch() : Engine(Server.Elasticsearch);
}
