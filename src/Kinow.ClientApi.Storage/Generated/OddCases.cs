namespace Kinow.ClientApi.Storage.Generated;

/// <summary>Spreads the awkward cases evenly, so that every hundred products in a row hold all of them.</summary>
internal static class OddCases
{
    /// <summary>A prime, so that cases do not fall into step with rails or with series.</summary>
    private const int Cycle = 97;
    private const int Step = 4;

    internal static OddCase Of(int number)
    {
        var place = number % Cycle;
        return place % Step == 0 ? (OddCase)(place / Step) : OddCase.None;
    }
}
