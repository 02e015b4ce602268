/** Who is signed in, as the database's `app.viewer` tells it. */
export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly employments: readonly ViewerEmployment[];
  /** Employments of leaders for whom this person is substitute today. */
  readonly actsFor: readonly string[];
  /** Is somebody's nearest leader today, or acts as such. */
  readonly leadsTeam: boolean;
  /** Leads a unit of the tree today. */
  readonly leadsUnit: boolean;
  readonly roles: readonly ('training_house' | 'administrator' | 'data_protection_officer')[];
  readonly seats: readonly ViewerSeat[];
}

export interface ViewerEmployment {
  readonly id: string;
  readonly unitId: string;
  readonly jobTitle: string;
  readonly leaderLevel: number | null;
  readonly leaderFunction: string | null;
  readonly staffResponsibility: boolean;
}

export interface ViewerSeat {
  readonly committeeId: string;
  readonly kind: 'h_med' | 'c_med' | 'a_med';
  readonly unitId: string;
  readonly duty: 'member' | 'chair' | 'secretary';
  readonly side: 'management' | 'employee' | 'safety';
}

/** A live session: whose, and the municipality's day. */
export interface Entered {
  readonly sessionId: string;
  readonly today: string;
  readonly viewer: Viewer;
}

export const isDirector = (viewer: Viewer) => viewer.employments.some((employment) => employment.leaderLevel === 1);

/** Matrix row 18: directors, and centre chiefs, who act as the centre council there. */
export const isInCentreCouncil = (viewer: Viewer) =>
  viewer.employments.some(({ leaderLevel }) => leaderLevel === 1 || leaderLevel === 2);
