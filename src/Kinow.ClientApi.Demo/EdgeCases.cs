namespace Kinow.ClientApi.Demo;

/// <summary>Spreads the edge cases evenly, so that any hundred consecutive products hold all of them.</summary>
internal static class EdgeCases
{
    /// <summary>A prime, so that edge cases do not coincide with the cycles of categories or series.</summary>
    private const int Cycle = 97;
    private const int Step = 4;

    internal static EdgeCase Of(int number)
    {
        var place = number % Cycle;
        return place % Step == 0 ? (EdgeCase)(place / Step) : EdgeCase.None;
    }
}
